package org.kubeorama.presenter;

import org.kubeorama.scene.SceneId;
import org.kubeorama.scene.StepId;

/** A step of a film, among all films: what drawings and times belong to. */
public record Page(SceneId scene, StepId step) {}
