package org.kubeorama.diagram;

import org.kubeorama.layout.Box;
import org.kubeorama.look.TextStyle;
import org.kubeorama.scene.SceneModel;

/** Title, topic and version above the diagram. */
final class HeaderView extends Still {
    HeaderView(SceneModel scene, Pen pen) {
        var title = new Lettering(pen, TextStyle.TITLE, DrawnText.Kind.TITLE, "");
        title.ink(pen.palette().ink(), pen.palette().ground());
        title.write(pen.say(scene.title()), new Box(64, 40, 1792, 58), 40, Lettering.Align.LEFT);
        var subtitle = new Lettering(pen, TextStyle.SUBTITLE, DrawnText.Kind.SUBTITLE, "");
        subtitle.ink(pen.palette().muted(), pen.palette().ground());
        subtitle.write("%02d · %s · Kubernetes %s".formatted(scene.topic(), pen.say(scene.topicTitle()),
                scene.kubernetes()), new Box(66, 96, 1792, 28), 96, Lettering.Align.LEFT);
        getChildren().addAll(title, subtitle);
    }
}
