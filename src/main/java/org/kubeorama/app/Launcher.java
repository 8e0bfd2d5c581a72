package org.kubeorama.app;

/** Where the program starts: decides between window and command before JavaFX is touched. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("Kubeorama");
    }
}
