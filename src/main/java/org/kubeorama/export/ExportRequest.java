package org.kubeorama.export;

import java.nio.file.Path;
import java.util.List;
import org.kubeorama.look.Theme;
import org.kubeorama.scene.Language;
import org.kubeorama.scene.SceneModel;

/**
 * What to export.
 *
 * @param scenes at least one
 * @param languages at least one, each once
 * @param themes at least one, each once
 * @param bare just the diagram, without title and caption
 * @param folder where the files go; made where it does not exist
 */
public record ExportRequest(
        List<SceneModel> scenes,
        StepChoice steps,
        List<Language> languages,
        List<Theme> themes,
        PictureSize size,
        boolean bare,
        Path folder) {
    public ExportRequest {
        scenes = List.copyOf(scenes);
        languages = languages.stream().distinct().toList();
        themes = themes.stream().distinct().toList();
        if (scenes.isEmpty() || languages.isEmpty() || themes.isEmpty()) {
            throw new IllegalArgumentException("nothing to export");
        }
    }
}
