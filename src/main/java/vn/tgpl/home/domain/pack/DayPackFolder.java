package vn.tgpl.home.domain.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Lays the files where they are found while the system is down, if a folder is named: the page cannot be opened then. */
@Component
class DayPackFolder {

    private static final String NAMES = "ngay-khong-he-thong-";
    private static final String UNFINISHED = "unfinished";

    private final String folder;
    private final Duration keep;
    private final Clock clock;

    DayPackFolder(
            @Value("${tgpl.day-pack.folder}") String folder,
            @Value("${tgpl.day-pack.keep}") Duration keep,
            Clock clock) {
        this.folder = folder;
        this.keep = keep;
        this.clock = clock;
    }

    /** One a day and office; whole or not there, and readable by the account of the application alone. */
    void keep(String abbreviation, Instant madeAt, byte[] content) throws IOException {
        if (!StringUtils.hasText(folder)) {
            return;
        }
        Path place = Files.createDirectories(Path.of(folder));
        String name = NAMES + abbreviation.replaceAll("[^A-Za-z0-9-]", "") + "-"
                + LocalDate.ofInstant(madeAt, clock.getZone()) + ".pdf";
        Path unfinished = Files.createTempFile(place, UNFINISHED, ".tmp");
        try {
            write(unfinished, content);
            Files.move(
                    unfinished,
                    place.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        removeOlder(place, NAMES + "*.pdf", keep);
        // of whoever was killed on the way
        removeOlder(place, UNFINISHED + "*.tmp", Duration.ofDays(1));
    }

    /** On the disk before it gets its name: else a power cut could leave the name of today on a file without contents. */
    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    private void removeOlder(Path place, String names, Duration age) throws IOException {
        FileTime oldest = FileTime.from(clock.instant().minus(age));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(place, names)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                    Files.delete(file);
                }
            }
        }
    }
}
