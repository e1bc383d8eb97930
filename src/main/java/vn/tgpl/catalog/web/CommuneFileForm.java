package vn.tgpl.catalog.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file with the list of communes. */
class CommuneFileForm {

    private @Nullable MultipartFile file;

    /** A browser sends a nameless empty file when none was chosen; an empty file that was chosen has its name. */
    boolean isMissing() {
        return file == null
                || Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty();
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
