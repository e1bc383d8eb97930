package vn.tgpl.catalog;

/**
 * A written address whose commune is known.
 *
 * @param line what stood before the commune
 */
public record PlacedAddress(CommuneView commune, String line) {

    @Override
    public String toString() {
        return "PlacedAddress[" + commune.code() + "]";
    }
}
