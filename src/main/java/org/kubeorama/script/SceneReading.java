package org.kubeorama.script;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kubeorama.scene.SceneModel;
import org.kubeorama.scene.StepId;

/**
 * What came of reading a scene.
 *
 * @param scene the film; empty where a problem prevents one. A missing translation, source, note or quiz does not
 * @param problems all that is wrong, file by file in the order of places; empty for a good scene
 * @param places where each step stands in the script, for problems that are found later
 */
public record SceneReading(
        Optional<SceneModel> scene, List<ScriptProblem> problems, Map<StepId, ScriptPlace> places) {
    public SceneReading {
        problems = List.copyOf(problems);
        places = Map.copyOf(places);
    }
}
