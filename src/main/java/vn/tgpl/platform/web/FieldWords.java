package vn.tgpl.platform.web;

/** How a module names the fields of a thing and tells what stands in them, as far as the reader may know it. */
public interface FieldWords {

    String label(String field);

    /** @param value as the journal keeps it, never empty */
    String shown(String field, String value);
}
