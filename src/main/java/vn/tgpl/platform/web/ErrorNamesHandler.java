package vn.tgpl.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEnd;
import org.thymeleaf.model.IText;

/**
 * Holds a page back from its error summary on, because the names of the fields stand only further down, and writes it
 * when they are known. A page without errors passes through. Public because the template engine makes it.
 */
public final class ErrorNamesHandler extends AbstractTemplateHandler {

    private static final String SUMMARY = "data-error-summary";

    private final FieldNames names = new FieldNames();
    private final List<Runnable> heldBack = new ArrayList<>();
    private boolean holding;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        holding = holding || tag.hasAttribute(SUMMARY);
        if (!holding) {
            super.handleOpenElement(tag);
            return;
        }
        names.begin(tag);
        heldBack.add(() -> super.handleOpenElement(tag));
        String field = fieldOf(tag);
        if (field != null) {
            heldBack.add(() -> writeName(field));
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        if (holding) {
            names.begin(tag);
            heldBack.add(() -> super.handleStandaloneElement(tag));
        } else {
            super.handleStandaloneElement(tag);
        }
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (holding) {
            names.end(tag.getElementCompleteName());
            heldBack.add(() -> super.handleCloseElement(tag));
        } else {
            super.handleCloseElement(tag);
        }
    }

    @Override
    public void handleText(IText text) {
        if (holding) {
            names.text(text.getText());
            heldBack.add(() -> super.handleText(text));
        } else {
            super.handleText(text);
        }
    }

    @Override
    public void handleTemplateEnd(ITemplateEnd end) {
        heldBack.forEach(Runnable::run);
        heldBack.clear();
        super.handleTemplateEnd(end);
    }

    /** The field a line of the summary leads to; null for any other element. */
    private static @Nullable String fieldOf(IOpenElementTag tag) {
        String field = tag.getElementCompleteName().equals("a") ? tag.getAttributeValue("data-field") : null;
        return field == null || field.isEmpty() ? null : field;
    }

    private void writeName(String field) {
        String name = names.of(field);
        if (name != null) {
            // the label comes out of the page as it went in, escaped already
            super.handleText(getContext().getModelFactory().createText(name + ": "));
        }
    }
}
