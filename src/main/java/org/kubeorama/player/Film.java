package org.kubeorama.player;

import org.kubeorama.layout.SceneLayout;
import org.kubeorama.scene.SceneModel;

/** A scene ready to be shown. @param layout where everything of it sits */
public record Film(SceneModel scene, SceneLayout layout) {}
