package vn.tgpl.casework.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tgpl.practitioners.PractitionerView;

/**
 * Somebody who might perform a case.
 *
 * @param obstacles every reason why he may not, none when he may
 * @param caution what has to be agreed or explained before he may, null when nothing has
 */
public record Suitability(
        PractitionerView practitioner,
        List<Obstacle> obstacles,
        @Nullable Obstacle caution) {

    public Suitability {
        obstacles = List.copyOf(obstacles);
    }

    /** A reason why not: the key of its sentence and what stands in it. */
    public record Obstacle(String key, List<Object> args) {

        public Obstacle {
            args = List.copyOf(args);
        }

        static Obstacle of(String key) {
            return new Obstacle(key, List.of());
        }
    }

    public boolean fit() {
        return obstacles.isEmpty();
    }
}
