package org.kubeorama;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import java.util.Set;

/** Data flows one way: script, scene, timeline, layout, view. */
@AnalyzeClasses(packages = "org.kubeorama", importOptions = PackageRulesTest.NoTests.class)
class PackageRulesTest {
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test");
        }
    }

    private static final String BASE = "org.kubeorama.";

    /** Which of our packages each package may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("scene", Set.of()),
            Map.entry("script", Set.of("scene")),
            Map.entry("timeline", Set.of("scene")),
            Map.entry("look", Set.of("scene")),
            Map.entry("layout", Set.of("scene", "look")),
            Map.entry("diagram", Set.of("scene", "timeline", "layout", "look")),
            Map.entry("check", Set.of("scene", "script", "timeline", "layout", "look", "diagram")),
            Map.entry("ui", Set.of("scene", "look")),
            Map.entry("library", Set.of("scene", "script", "ui")),
            Map.entry("player", Set.of("scene", "timeline", "layout", "look", "diagram", "ui")),
            Map.entry("notes", Set.of("scene", "timeline", "look", "ui")),
            Map.entry("presenter", Set.of("scene", "timeline", "layout", "look", "diagram", "player", "notes", "ui")),
            Map.entry("export", Set.of("scene", "timeline", "layout", "look", "diagram", "ui")),
            Map.entry("cli", Set.of("scene", "script", "check", "library", "look", "export")));

    @ArchTest
    static final ArchRule arrowsPointOneWay = ArchRuleDefinition.classes()
            .that(new com.tngtech.archunit.base.DescribedPredicate<>("are not the wiring") {
                @Override
                public boolean test(JavaClass type) {
                    return !packageOf(type).equals("app");
                }
            })
            .should(new ArchCondition<>("use only the packages that theirs may use") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var allowed = MAY_USE.getOrDefault(packageOf(type), Set.of());
                    for (var dependency : type.getDirectDependenciesFromSelf()) {
                        var target = dependency.getTargetClass().getBaseComponentType();
                        if (target.getPackageName().startsWith(BASE)
                                && !packageOf(target).equals(packageOf(type))
                                && !allowed.contains(packageOf(target))) {
                            events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule stagesKnowNoScreen = noClasses()
            .that()
            .resideInAnyPackage("..scene..", "..script..", "..timeline..", "..layout..", "..look..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun..", "java.awt..", "org.kordamp..", "org.controlsfx..");

    @ArchTest
    static final ArchRule onlyTheScriptAndTheSettingsKnowJson = noClasses()
            .that()
            .resideOutsideOfPackages("..script..", "..cli..", "..app..", "..export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule driversDoNotDraw = noClasses()
            .that()
            .resideInAnyPackage("..player..", "..presenter..", "..export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene.shape..", "javafx.scene.canvas..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.scene.text.Text");

    private static String packageOf(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(BASE)) {
            return "";
        }
        var rest = name.substring(BASE.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }
}
