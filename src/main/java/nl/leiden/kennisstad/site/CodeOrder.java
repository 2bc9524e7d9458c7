package nl.leiden.kennisstad.site;

/** Sorts project codes as people do: 2c before 10a. */
public final class CodeOrder {

    private CodeOrder() {}

    public static String key(String code) {
        String digits = code.replaceAll("\\D", "");
        return "0".repeat(Math.max(0, 3 - digits.length())) + code;
    }
}
