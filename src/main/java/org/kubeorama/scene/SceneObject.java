package org.kubeorama.scene;

/**
 * A Kubernetes object that the film follows.
 *
 * @param id unique among the scene's objects
 * @param title such as {@code Pod/web-1}
 * @param manifest what it is when the film starts; {@link Value.Null} where it does not exist yet
 */
public record SceneObject(ObjectId id, Text title, Value manifest) {}
