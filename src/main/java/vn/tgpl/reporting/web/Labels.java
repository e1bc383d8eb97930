package vn.tgpl.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.offices.OfficeView;
import vn.tgpl.offices.Offices;
import vn.tgpl.platform.Option;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;

/** The words for measures, dimensions and their values. */
@Component
class Labels {

    /** A branch is usually named after its centre too, behind a dash. */
    private static final Pattern OWN_NAME = Pattern.compile("\\s+[\u2013-]\\s+.*");

    private final Catalogue catalogue;
    private final Offices offices;
    private final MessageSourceAccessor messages;

    Labels(Catalogue catalogue, Offices offices, MessageSource messages) {
        this.catalogue = catalogue;
        this.offices = offices;
        this.messages = new MessageSourceAccessor(messages);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    /** What may be counted, as choices. */
    List<Option> measures() {
        return Stream.of(CaseMeasure.values())
                .map(measure -> new Option(measure.name(), text("reporting.measure." + measure)))
                .toList();
    }

    String value(Dimension dimension, String value) {
        return switch (dimension) {
            case FORM -> text("catalog.formOfAid." + value);
            case FIELD -> catalogue.label(CodeList.FIELD_OF_LAW, value);
            case GROUP -> group(value);
            case OFFICE -> shortOffice(UUID.fromString(value));
            case PROVINCE -> catalogue.provinceName(value);
        };
    }

    /** Whether anything goes by that value; nothing else has a label. */
    boolean knows(Dimension dimension, String value) {
        return switch (dimension) {
            case FORM ->
                Stream.of(FormOfAid.values()).anyMatch(form -> form.name().equals(value));
            case FIELD -> catalogue.has(CodeList.FIELD_OF_LAW, value);
            case OFFICE -> officeOf(value).isPresent();
            // of these a past code may be asked for too, and one that never was counts nothing
            case GROUP, PROVINCE -> true;
        };
    }

    private Optional<OfficeView> officeOf(String id) {
        try {
            return offices.find(new OfficeId(UUID.fromString(id)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String group(String code) {
        return code.equals(Dimension.PROTECTED) ? text("reporting.group.protected") : catalogue.groupLabel(code);
    }

    String office(UUID id) {
        return offices.find(new OfficeId(id)).map(OfficeView::name).orElse("");
    }

    /** A name that tells a centre from its branches and from those of other provinces. */
    private String shortOffice(UUID id) {
        return offices.find(new OfficeId(id)).map(this::shortName).orElse("");
    }

    private String shortName(OfficeView office) {
        String province = office.provinceCode();
        if (province == null) {
            return office.name();
        }
        return switch (office.kind()) {
            case CENTRE -> text("reporting.office.CENTRE", catalogue.provinceName(province), office.abbreviation());
            case BRANCH ->
                text(
                        "reporting.office.BRANCH",
                        OWN_NAME.matcher(office.name()).replaceFirst(""),
                        catalogue.provinceName(province),
                        office.abbreviation());
            default -> office.name();
        };
    }

    /** What a list shows, in a line. */
    String selection(CaseSelection selection) {
        String days = text(
                "reporting.selection." + selection.measure(),
                Display.date(selection.period().from()),
                Display.date(selection.period().to()));
        Dimension dimension = selection.dimension();
        String value = selection.value();
        return dimension == null || value == null ? days : days + ": " + value(dimension, value);
    }
}
