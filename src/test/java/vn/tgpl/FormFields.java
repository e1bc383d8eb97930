package vn.tgpl;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tgpl.shared.Display;

/** All fields of the form a route takes, each with something that can be read as its type. */
public final class FormFields {

    private static final int DEEPEST = 3;

    private final String text;
    private final String day;
    private final String thing;
    private final Map<String, String> values = new LinkedHashMap<>();

    private FormFields(String text, LocalDate day, UUID thing) {
        this.text = text;
        this.day = Display.date(day);
        this.thing = thing.toString();
    }

    /**
     * @param text what stands in every field that takes text
     * @param day what stands in every field that takes a day
     * @param thing what stands in every field that takes an id
     */
    public static Map<String, String> of(Route route, String text, LocalDate day, UUID thing) {
        FormFields fields = new FormFields(text, day, thing);
        for (Parameter parameter : route.handler().getParameters()) {
            if (parameter.isAnnotationPresent(ModelAttribute.class)) {
                fields.addAll("", parameter.getType(), 0);
            } else if (parameter.isAnnotationPresent(RequestParam.class)) {
                fields.add(parameter.getName(), parameter.getType());
            }
        }
        return fields.values;
    }

    private void addAll(String prefix, Class<?> form, int depth) {
        for (PropertyDescriptor property : BeanUtils.getPropertyDescriptors(form)) {
            Class<?> type = property.getPropertyType();
            if (property.getWriteMethod() != null) {
                Type whole = property.getWriteMethod().getGenericParameterTypes()[0];
                add(prefix + property.getName(), type, ResolvableType.forType(whole), depth);
            }
            if (isPartOfAForm(type) && depth < DEEPEST) {
                addAll(prefix + property.getName() + ".", type, depth + 1);
            }
        }
    }

    private static boolean isPartOfAForm(Class<?> type) {
        return type.getName().matches("vn\\.tgpl\\..*\\.(web|form)\\..*") && !type.isEnum();
    }

    /** One element of a list or a map, and one value of a set, which have no places. */
    private void add(String name, Class<?> type, ResolvableType whole, int depth) {
        if (List.class.isAssignableFrom(type)) {
            addOne(name + "[0]", whole.asCollection().resolveGeneric(0), depth);
        } else if (Map.class.isAssignableFrom(type)) {
            addOne(name + "[POOR_CERTIFICATE]", whole.asMap().resolveGeneric(1), depth);
        } else if (Collection.class.isAssignableFrom(type)) {
            addOne(name, whole.asCollection().resolveGeneric(0), depth);
        } else {
            add(name, type);
        }
    }

    private void addOne(String name, @Nullable Class<?> element, int depth) {
        if (element != null && isPartOfAForm(element) && depth < DEEPEST) {
            addAll(name + ".", element, depth + 1);
        } else if (element != null) {
            add(name, element);
        }
    }

    private void add(String name, Class<?> type) {
        if (type == String.class) {
            values.put(name, text);
        } else if (type == boolean.class || type == Boolean.class) {
            values.put(name, "true");
        } else if (type == Long.class || type == long.class) {
            values.put(name, "0");
        } else if (type == Integer.class || type == int.class) {
            values.put(name, "1");
        } else if (type == LocalDate.class) {
            values.put(name, day);
        } else if (type == LocalTime.class) {
            values.put(name, "08:00");
        } else if (type == LocalDateTime.class) {
            values.put(name, day + " 08:00");
        } else if (type == UUID.class) {
            values.put(name, thing);
        } else if (type.isEnum()) {
            values.put(name, type.getEnumConstants()[0].toString());
        } else if (type.isRecord() && type.getName().endsWith("Id")) {
            values.put(name, thing);
        }
    }
}
