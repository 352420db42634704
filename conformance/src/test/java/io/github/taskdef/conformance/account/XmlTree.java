package io.github.taskdef.conformance.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The XML answers of IAM and EC2 as trees: children named {@code member}, {@code item} or {@code entry} are the items of a list. */
final class XmlTree {
    private static final Set<String> ITEMS = Set.of("member", "item", "entry", "Bucket");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private XmlTree() {}

    static JsonNode read(String xml) {
        try {
            return value(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IllegalStateException(xml, failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static JsonNode value(Element element) {
        List<Element> children = children(element);
        if (children.isEmpty()) {
            return NODES.textNode(element.getTextContent());
        }
        return children.stream().allMatch(child -> ITEMS.contains(child.getNodeName()))
                ? list(children)
                : object(children);
    }

    private static JsonNode list(List<Element> children) {
        ArrayNode list = NODES.arrayNode();
        children.forEach(child -> list.add(value(child)));
        return list;
    }

    private static JsonNode object(List<Element> children) {
        ObjectNode object = NODES.objectNode();
        children.forEach(child -> object.set(child.getNodeName(), value(child)));
        return object;
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}
