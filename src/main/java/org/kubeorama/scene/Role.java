package org.kubeorama.scene;

/** What an actor is; gives its shape, its icon (unless the script names another) and its colour. */
public enum Role {
    /** A person's tool or another program that calls the cluster. */
    CLIENT,
    /** A control plane component. */
    CONTROL,
    /** Something that keeps data: etcd, a disk. */
    STORE,
    /** A machine, or a process of it. */
    NODE,
    /** A container runtime or OCI runtime. */
    RUNTIME,
    POD,
    CONTAINER,
    /** A network piece: interface, plugin, rule chain, route. */
    NETWORK,
    /** A Service or an endpoint of one. */
    SERVICE,
    QUEUE,
    CACHE,
    PLUGIN,
    /** An image registry. */
    REGISTRY,
    VOLUME,
    /** Text to be read line by line; its rows are the lines. */
    DOCUMENT,
    /** The YAML of one of the scene's objects, as it is at the moment. */
    OBJECT,
    /** A state of a state machine. */
    STATE,
    /** A question of a decision tree. */
    CHECK,
    /** An end of a decision tree: a cause or a remedy. */
    VERDICT,
    /** A limit with how much of it is used; its rows carry bars. */
    GAUGE,
    /** What happens when, on one clock; its rows are the lanes. */
    TIMELINE,
    /** A frame around others, with a title. */
    ZONE
}
