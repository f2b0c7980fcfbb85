import java.io.InputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The whole document becomes a tree, for one number. */
class Before {
    int orders(InputStream xml) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        NodeList orders = document.getElementsByTagName("order");
        return orders.getLength();
    }
}
