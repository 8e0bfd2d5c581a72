package org.kubeorama.app;
import java.nio.file.*; import java.util.*; import javafx.application.Application; import javafx.application.Platform; import javafx.scene.Scene; import javafx.scene.image.*; import javafx.scene.layout.*;
import org.kubeorama.diagram.Fonts; import org.kubeorama.look.Theme; import org.kubeorama.scene.*; import org.kubeorama.ui.*; import org.kubeorama.export.*;
public class Scratch { public static void main(String[] a) throws Exception {
  OffScreen.startAndWait();
  Platform.runLater(() -> { try {
   Fonts.bundled().loadAll(); Application.setUserAgentStylesheet(WindowTheme.stylesheet(Theme.valueOf(a[2])));
   var w = new AppWiring(Path.of(a[0]), new BackgroundWork(Runnable::run, Runnable::run), false, new Appearance(Language.valueOf(a[3]), Theme.valueOf(a[2])), _ -> {});
   int W=Integer.parseInt(a[4]), H=Integer.parseInt(a[5]);
   var over=new StackPane(w.root()); var sc=new Scene(over,W,H); for(int i=0;i<4;i++){over.applyCss();over.layout();}
   w.start(Optional.of(new org.kubeorama.scene.SceneId(a[1])), Optional.empty());
   for (int k=7;k<a.length;k++) { switch(a[k]) { case "study"->w.player().studyProperty().set(true); case "next"->{w.player().next();w.player().advance(9999);} case "n"->w.player().next(); case "guess"->w.player().number(2); case "fork"->w.player().switchFork(w.player().screeningProperty().get().get().forks().getFirst().fork().id());
     case "present"->w.window().presentingProperty().set(true); case "done"->{w.player().last();w.player().first();} case "topics"->w.window().topics().toggle(); case "panel"->w.window().panel().toggle(); case "tell"->w.window().tell("The frame is in the clipboard."); case "in"->w.player().larger();
     default->{ if(a[k].startsWith("page")) w.panel().turnTo(org.kubeorama.notes.PanelController.Page.valueOf(a[k].substring(4))); else if(a[k].startsWith("q:")) w.library().queryProperty().set(a[k].substring(2)); else w.player().jump(new StepId(a[k])); } } }
   for(int i=0;i<5;i++){over.applyCss();over.layout();}
   var img=sc.snapshot(null); int[] px=new int[W*H]; img.getPixelReader().getPixels(0,0,W,H,PixelFormat.getIntArgbInstance(),px,0,W);
   try (var ch = java.nio.channels.FileChannel.open(Path.of(a[6]), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) { ch.write(new PngWriter().encode(px,W,H)); } System.exit(0);
  } catch (Throwable t) { t.printStackTrace(); System.exit(1);} });
 Thread.sleep(120000); }}
