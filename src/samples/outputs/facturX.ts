import { AFRelationship, PDFName } from '@cantoo/pdf-lib';
import type { Canvas } from '../canvas.ts';
import type { Paper } from '../paper.ts';
import { invoiceXml } from './invoiceXml.ts';
import { nativePdf, type PdfFacts } from './nativePdf.ts';

/**
 * The drawing with its own data inside: `factur-x.xml` as an alternative form of the page, named in the XMP metadata
 * (Factur-X 1.0). It says nothing of PDF/A, which asks for embedded fonts.
 */
export async function facturXPdf(
  canvas: Canvas,
  { paper, facts }: { paper: Paper; facts: PdfFacts },
): Promise<Uint8Array> {
  const { document } = canvas;
  const at = new Date(`${facts.day}T09:30:00Z`);
  await document.attach(new TextEncoder().encode(invoiceXml(paper)), 'factur-x.xml', {
    mimeType: 'text/xml',
    description: 'Factur-X invoice',
    creationDate: at,
    modificationDate: at,
    afRelationship: AFRelationship.Alternative,
  });
  const metadata = document.context.stream(new TextEncoder().encode(xmp(facts)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata));
  return nativePdf(canvas, facts);
}

function xmp({ title, author, day }: PdfFacts): string {
  const text = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
  <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text(title)}</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>
      <xmp:CreateDate>${day}T09:30:00Z</xmp:CreateDate>
      <fx:DocumentType>INVOICE</fx:DocumentType>
      <fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
      <fx:Version>1.0</fx:Version>
      <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
    </rdf:Description>
  </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}
