package dev.renkei.validation;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Property;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Leads a constraint violation of a provider along a path of names in Java and indexes.
 *
 * <p>To Jakarta Validation an index belongs to the node after it: in {@code parties[1].organization} the node
 * {@code organization} is in an iterable, at index 1. If an index ends the path, it belongs to a bean node.
 */
final class ViolationPath {

    private Function<String, NodeBuilderCustomizableContext> addProperty;
    private Supplier<LeafNodeBuilderCustomizableContext> addBean;
    private Runnable finish;
    private Optional<Integer> pendingIndex = Optional.empty();

    ViolationPath(ConstraintViolationBuilder violation) {
        addProperty = violation::addPropertyNode;
        addBean = violation::addBeanNode;
        finish = violation::addConstraintViolation;
    }

    /** Follows the steps of a pointer within a document, of which the first is a name. */
    ViolationPath follow(Object document, String pointer) {
        Optional<Object> holder = Optional.of(document);
        for (Object step : JsonPointer.parse(pointer).getSteps()) {
            if (step instanceof Integer index) {
                pendingIndex = Optional.of(index);
            } else {
                String name = step.toString();
                followName(holder.map(each -> inJava(each, name)).orElse(name));
            }
            holder = holder.flatMap(each -> DocumentPaths.at(each, List.of(step)));
        }
        return this;
    }

    private static String inJava(Object holder, String name) {
        return Concept.declaredBy(holder.getClass())
                .<String>flatMap(type -> type.find(name).map(Property::getNameInJava))
                .orElse(name);
    }

    /** Adds the violation at the place that was reached. */
    void end() {
        pendingIndex.ifPresentOrElse(
                index -> addBean.get().inIterable().atIndex(index).addConstraintViolation(), finish);
    }

    private void followName(String name) {
        NodeBuilderCustomizableContext node = addProperty.apply(name);
        if (pendingIndex.isPresent()) {
            NodeBuilderDefinedContext indexed = node.inIterable().atIndex(pendingIndex.get());
            addProperty = indexed::addPropertyNode;
            addBean = indexed::addBeanNode;
            finish = indexed::addConstraintViolation;
            pendingIndex = Optional.empty();
        } else {
            addProperty = node::addPropertyNode;
            addBean = node::addBeanNode;
            finish = node::addConstraintViolation;
        }
    }
}
