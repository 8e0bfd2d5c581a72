package org.kubeorama.diagram;

import javafx.scene.text.Text;
import org.kubeorama.scene.Actor;
import org.kubeorama.scene.Icon;
import org.kubeorama.scene.Role;
import org.kubeorama.scene.Tone;

/**
 * The pictures of the stage: characters of the Material Design icon font. Their codes stand here, because asking
 * Ikonli's enums for forty of them would load all 7,447.
 */
enum Pictogram {
    ACCESS_POINT("mdi2a-access-point-network", 0xF0002),
    ACCOUNT("mdi2a-account-outline", 0xF0013),
    ALERT("mdi2a-alert", 0xF0026),
    ALERT_OUTLINE("mdi2a-alert-outline", 0xF002A),
    API("mdi2a-api", 0xF109B),
    BELL("mdi2b-bell-outline", 0xF009C),
    BRANCH("mdi2s-source-branch", 0xF062C),
    CALENDAR_CLOCK("mdi2c-calendar-clock", 0xF00F0),
    CERTIFICATE("mdi2c-certificate-outline", 0xF1188),
    CHECK("mdi2c-check-bold", 0xF0E1E),
    CHIP("mdi2c-chip", 0xF061A),
    CIRCLE("mdi2c-circle-outline", 0xF0766),
    CLOCK("mdi2c-clock-outline", 0xF0150),
    CLOSE("mdi2c-close-thick", 0xF1398),
    CLOUD("mdi2c-cloud-outline", 0xF0163),
    CODE("mdi2c-code-json", 0xF0626),
    COG("mdi2c-cog-outline", 0xF08BB),
    COGS("mdi2c-cogs", 0xF08D6),
    CONSOLE("mdi2c-console-line", 0xF07B7),
    CPU("mdi2c-cpu-64-bit", 0xF0EE0),
    CUBE("mdi2c-cube-outline", 0xF01A7),
    DATABASE("mdi2d-database", 0xF01BC),
    DISK("mdi2h-harddisk", 0xF02CA),
    DNS("mdi2d-dns-outline", 0xF0B8C),
    DOCUMENT("mdi2f-file-document-outline", 0xF09EE),
    EYE("mdi2e-eye-outline", 0xF06D0),
    FILTER("mdi2f-filter-outline", 0xF0233),
    FLAG("mdi2f-flag-outline", 0xF023D),
    FLASH("mdi2f-flash-outline", 0xF06D5),
    FOLDER("mdi2f-folder-outline", 0xF0256),
    GAUGE("mdi2g-gauge", 0xF029A),
    HEART("mdi2h-heart-pulse", 0xF05F6),
    HELP("mdi2h-help-circle-outline", 0xF0625),
    HUB("mdi2h-hub-outline", 0xF1C96),
    INFORMATION("mdi2i-information-variant", 0xF064E),
    KEY("mdi2k-key-outline", 0xF0DD6),
    KUBERNETES("mdi2k-kubernetes", 0xF10FE),
    LAN("mdi2l-lan", 0xF0317),
    LAYERS("mdi2l-layers-outline", 0xF09FE),
    LINK("mdi2l-link-variant", 0xF0339),
    LINUX("mdi2l-linux", 0xF033D),
    LIST("mdi2f-format-list-bulleted", 0xF0279),
    LOCK("mdi2l-lock-outline", 0xF0341),
    MAGNIFY("mdi2m-magnify", 0xF0349),
    MEMORY("mdi2m-memory", 0xF035B),
    NETWORK("mdi2t-transit-connection-variant", 0xF0D3D),
    PACKAGE("mdi2p-package-variant-closed", 0xF03D7),
    PAUSE("mdi2p-pause-circle-outline", 0xF03E6),
    PLAY("mdi2p-play-circle-outline", 0xF040D),
    PUZZLE("mdi2p-puzzle-outline", 0xF0A66),
    RESTART("mdi2r-restart", 0xF0709),
    ROUTER("mdi2r-router-network", 0xF1087),
    SCALE("mdi2s-scale-balance", 0xF05D1),
    SERVER("mdi2s-server", 0xF048B),
    SHIELD("mdi2s-shield-outline", 0xF0499),
    SHIP_WHEEL("mdi2s-ship-wheel", 0xF0833),
    SITEMAP("mdi2s-sitemap-outline", 0xF199C),
    SKULL("mdi2s-skull-outline", 0xF0BC8),
    SYNC("mdi2s-sync", 0xF04E6),
    TIMER("mdi2t-timer-outline", 0xF051B),
    TRASH("mdi2t-trash-can-outline", 0xF0A7A),
    TRAY("mdi2t-tray-full", 0xF1296),
    VECTOR("mdi2v-vector-square", 0xF0001),
    WAREHOUSE("mdi2w-warehouse", 0xF0F81),
    WEB("mdi2w-web", 0xF059F),
    WEBHOOK("mdi2w-webhook", 0xF062F),
    WRENCH("mdi2w-wrench-outline", 0xF0BE0);

    /** The font's ascent as a share of its size; every picture fills the square from there to its descent. */
    private static final double ASCENT = 448.0 / 512;

    private final String literal;
    private final int code;

    Pictogram(String literal, int code) {
        this.literal = literal;
        this.code = code;
    }

    /** The name by which Ikonli knows it. */
    String literal() {
        return literal;
    }

    int code() {
        return code;
    }

    /** A node with the picture. @param x and y of its square's middle; @param size of the square */
    Text node(Grain grain, double x, double y, double size) {
        return new SharpText(Character.toString(code), x - size / 2, y - size / 2 + ASCENT * size,
                () -> grain.pictograms(size), grain);
    }

    /** The picture that the script chose for an actor, or its role's own. */
    static Pictogram of(Actor actor) {
        return actor.icon().map(Pictogram::of).orElseGet(() -> speaksByTone(actor)
                ? of(actor.tone().orElse(Tone.NONE))
                : of(actor.role()));
    }

    private static boolean speaksByTone(Actor actor) {
        return switch (actor.role()) {
            case VERDICT -> actor.tone().filter(tone -> tone != Tone.NONE).isPresent();
            case STATE -> true;
            default -> false;
        };
    }

    static Pictogram of(Tone tone) {
        return switch (tone) {
            case OK -> CHECK;
            case WARN -> ALERT;
            case FAIL -> CLOSE;
            case INFO -> INFORMATION;
            case NONE -> CIRCLE;
        };
    }

    static Pictogram of(Role role) {
        return switch (role) {
            case CLIENT -> CONSOLE;
            case CONTROL -> COG;
            case STORE -> DATABASE;
            case NODE -> SERVER;
            case RUNTIME -> PACKAGE;
            case REGISTRY -> WAREHOUSE;
            case POD -> CUBE;
            case CONTAINER -> LAYERS;
            case NETWORK -> LAN;
            case SERVICE -> NETWORK;
            case QUEUE -> TRAY;
            case CACHE -> FLASH;
            case PLUGIN -> PUZZLE;
            case VOLUME -> DISK;
            case DOCUMENT -> DOCUMENT;
            case OBJECT -> CODE;
            case STATE -> CIRCLE;
            case CHECK -> HELP;
            case VERDICT -> FLAG;
            case GAUGE -> GAUGE;
            case TIMELINE -> CLOCK;
            case ZONE -> VECTOR;
        };
    }

    static Pictogram of(Icon icon) {
        return switch (icon) {
            case API -> API;
            case BELL -> BELL;
            case BOX -> PACKAGE;
            case BRANCH -> BRANCH;
            case CALENDAR_CLOCK -> CALENDAR_CLOCK;
            case CERTIFICATE -> CERTIFICATE;
            case CHECK -> CHECK;
            case CHIP -> CHIP;
            case CLOCK -> CLOCK;
            case CLOUD -> CLOUD;
            case COGS -> COGS;
            case CONSOLE -> CONSOLE;
            case CPU -> CPU;
            case CUBE -> CUBE;
            case DATABASE -> DATABASE;
            case DISK -> DISK;
            case DNS -> DNS;
            case DOCUMENT -> DOCUMENT;
            case EYE -> EYE;
            case FILTER -> FILTER;
            case FLAG -> FLAG;
            case FOLDER -> FOLDER;
            case GAUGE -> GAUGE;
            case GEAR -> COG;
            case HEART -> HEART;
            case HELM -> SHIP_WHEEL;
            case HUB -> HUB;
            case KEY -> KEY;
            case KUBERNETES -> KUBERNETES;
            case LAN -> LAN;
            case LAYERS -> LAYERS;
            case LINK -> LINK;
            case LINUX -> LINUX;
            case LIST -> LIST;
            case LOCK -> LOCK;
            case MEMORY -> MEMORY;
            case NETWORK -> ACCESS_POINT;
            case PACKAGE -> PACKAGE;
            case PAUSE -> PAUSE;
            case PERSON -> ACCOUNT;
            case PLAY -> PLAY;
            case PUZZLE -> PUZZLE;
            case QUEUE -> TRAY;
            case RESTART -> RESTART;
            case ROUTER -> ROUTER;
            case SCALE -> SCALE;
            case SEARCH -> MAGNIFY;
            case SERVER -> SERVER;
            case SHIELD -> SHIELD;
            case SITEMAP -> SITEMAP;
            case SKULL -> SKULL;
            case SYNC -> SYNC;
            case TIMER -> TIMER;
            case TRASH -> TRASH;
            case WARNING -> ALERT_OUTLINE;
            case WEB -> WEB;
            case WEBHOOK -> WEBHOOK;
            case WRENCH -> WRENCH;
        };
    }
}
