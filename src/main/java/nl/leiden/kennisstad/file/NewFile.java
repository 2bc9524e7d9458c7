package nl.leiden.kennisstad.file;

import java.util.regex.Pattern;

/**
 * A file to store.
 *
 * @param name as it is downloaded, 1 to 200 characters, without folders and control characters
 * @param mediaType such as {@code application/pdf}
 */
public record NewFile(String name, String mediaType) {

    private static final Pattern NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]{1,200}");
    private static final Pattern MEDIA_TYPE =
            Pattern.compile("[a-z]+/[a-zA-Z0-9.+-]+(; ?charset=[a-zA-Z0-9-]+)?");

    public NewFile {
        if (!NAME.matcher(name).matches() || name.isBlank() || name.matches("\\.{1,2}")) {
            throw new IllegalArgumentException("Not the name of a file");
        }
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("Not a media type: " + mediaType);
        }
    }
}
