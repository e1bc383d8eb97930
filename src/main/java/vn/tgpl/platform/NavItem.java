package vn.tgpl.platform;

/**
 * An entry of the menu, published as a bean by the module that owns the page.
 *
 * @param group the heading it stands under
 * @param key names the entry; its text is the message {@code nav.<key>}
 * @param href path of the page
 * @param right authority the page asks for; entries of pages one may not open are not shown
 * @param order place within the group, ascending
 * @param icon name of a Bootstrap icon, without the prefix
 */
public record NavItem(Group group, String key, String href, String right, int order, String icon) {

    /** Headings of the menu, in their order on the screen. */
    public enum Group {
        START,
        INTAKE,
        CASES,
        PRACTITIONERS,
        COOPERATION,
        REPORTS,
        ADMINISTRATION
    }

    /** Right of entries that every signed-in person sees. */
    public static final String ANYONE = "";
}
