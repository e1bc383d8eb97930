package vn.tgpl.catalog.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file with the list of communes. */
class CommuneFileForm {

    private @Nullable MultipartFile file;

    boolean isEmpty() {
        return file == null || file.isEmpty();
    }

    public @Nullable MultipartFile getFile() {
        return file;
    }

    public void setFile(@Nullable MultipartFile file) {
        this.file = file;
    }
}
