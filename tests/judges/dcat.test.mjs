// The catalogue, as the parsers of others read it: its three formats say the same, and SHACL finds all that DCAT-AP 3 asks for; with the
// plan alone, and
// with invented reports.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store, Writer } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import Validator from 'rdf-validate-shacl';
import { repository, startServer } from './server.mjs';

const { namedNode } = DataFactory;
const rules = JSON.parse(await readFile(path.join(repository, 'tests/StPlan.OpenData.Tests/Schemas/dcat-ap-3.json'), 'utf8'));
const prefixes = {
  adms: 'http://www.w3.org/ns/adms#', dcat: 'http://www.w3.org/ns/dcat#', dcatap: 'http://data.europa.eu/r5r/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/', geo: 'http://www.opengis.net/ont/geosparql#', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  sh: 'http://www.w3.org/ns/shacl#', skos: 'http://www.w3.org/2004/02/skos/core#', spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
};
const term = (short) => namedNode(short.replace(/^(\w+):/, (_, prefix) => prefixes[prefix]));

/** What each format is called, and how it becomes quads. */
const formats = {
  jsonld: { type: 'application/ld+json', parse: async (text) => new Parser({ format: 'N-Quads' })
    .parse(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader: refuse })) },
  ttl: { type: 'text/turtle', parse: (text) => new Parser({ format: 'Turtle' }).parse(text) },
  rdf: { type: 'application/rdf+xml', parse: rdfXml },
};

for (const demo of [false, true]) {
  describe(demo ? 'with invented reports' : 'with the plan alone', () => {
    let server;
    let root;
    let store;

    before(async () => {
      server = await startServer({ demo });
      root = `${server.url}/opendata`;
      store = new Store(formats.ttl.parse(await text(`${root}/catalog.ttl`)));
    });
    after(() => server.stop());

    test('JSON-LD, Turtle and RDF/XML say the same', async () => {
      const canonical = [];
      for (const [suffix, { type, parse }] of Object.entries(formats)) {
        const quads = await parse(await text(`${root}/catalog.${suffix}`));
        assert.ok(quads.length > 1_500, `${suffix}: ${quads.length} statements`);
        canonical.push(await canonize(quads));
        const negotiated = await fetch(`${root}/catalog`, { headers: { accept: type } });
        assert.equal(negotiated.headers.get('content-type').split(';')[0], type);
        assert.equal(await canonize(await parse(await negotiated.text())), canonical[0]);
      }
      assert.equal(canonical[1], canonical[0]);
      assert.equal(canonical[2], canonical[0]);
    });

    test('SHACL finds every mandatory and recommended property of DCAT-AP 3, each of the class or datatype it has to be of', async () => {
      const report = await new Validator(await shapes()).validate(store);
      assert.deepEqual(report.results.map((r) => `${r.focusNode.value} ${r.path?.value} ${r.sourceConstraintComponent.value}`), []);
      for (const type of Object.keys(rules.classes)) {
        assert.ok(store.countQuads(null, term('rdf:type'), term(type), null) > 0, `no ${type}`);
      }
    });

    test('the same rules find what is missing, and what is of another class', async () => {
      const [distribution] = store.getSubjects(term('rdf:type'), term('dcat:Distribution'), null);
      const broken =
        new Store(store.getQuads(null, null, null, null)
        .filter((q) => !(q.subject.equals(distribution) && q.predicate.equals(term('dct:format')))));
      broken.removeQuads(broken.getQuads(null, term('rdf:type'), term('dct:PeriodOfTime'), null));
      const report = await new Validator(await shapes()).validate(broken);
      const found = new Set(report.results.map((r) => r.path.value));
      assert.deepEqual([...found].sort(), [term('dct:format').value, term('dct:temporal').value].sort());
    });

    test('every past release has a catalogue, and every distribution is there with the bytes and the digest that it says', async () => {
      const versions = store.getQuads(null, term('dcat:version'), null, null).map((q) => Number(q.object.value));
      for (let release = 1; release <= versions[0]; release += 6) {
        const catalogue = new Store(formats.ttl.parse(await text(`${root}/releases/${release}/catalog.ttl`)));
        const distributions = catalogue.getSubjects(term('rdf:type'), term('dcat:Distribution'), null);
        const { resources } = JSON.parse(await text(`${root}/releases/${release}/datapackage.json`));
        // CSV, JSON and JSON Lines of each, and three of the whole.
        assert.equal(distributions.length, resources.length * 3 + 3);
        for (const distribution of distributions) {
          const value = (subject, property) => catalogue.getObjects(subject, term(property), null)[0];
          const download = value(distribution, 'dcat:downloadURL').value;
          const file = Buffer.from(await (await fetch(download.replace('http://localhost:8080', server.url))).arrayBuffer());
          assert.equal(file.length, Number(value(distribution, 'dcat:byteSize').value), download);
          const digest = value(value(distribution, 'spdx:checksum'), 'spdx:checksumValue').value;
          assert.equal(createHash('sha256').update(file).digest('hex'), digest, download);
        }
      }
    });

    test(demo ? 'every title says that it is invented' : 'no title says that anything is invented', () => {
      for (const type of ['dcat:Catalog', 'dcat:Dataset', 'dcat:Distribution', 'dcat:DataService']) {
        for (const subject of store.getSubjects(term('rdf:type'), term(type), null)) {
          const titles = store.getObjects(subject, term('dct:title'), null);
          assert.deepEqual(titles.map((t) => t.language).sort(), ['en', 'vi']);
          assert.ok(titles.every((t) => t.value.startsWith('DEMO') === demo), subject.value);
        }
      }
    });
  });
}

/** The list of rules as shapes: recommended properties too, for we have them all. */
async function shapes() {
  const lines = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const any = (datatypes) =>
    datatypes.flatMap((d) => (d === 'text' ? ['[ sh:datatype xsd:string ]', '[ sh:datatype rdf:langString ]'] : [`[ sh:datatype ${d} ]`]))
    .join(' ');
  for (const [type, obligations] of Object.entries(rules.classes)) {
    for (const [obligation, properties] of Object.entries(obligations)) {
      for (const [property, { class: range, literal, iri, most }] of Object.entries(properties)) {
        lines.push([
          `[] a sh:NodeShape ; sh:targetClass ${type} ; sh:property [ sh:path ${property}`,
          obligation === 'where it applies' ? '' : '; sh:minCount 1',
          most ? `; sh:maxCount ${most}` : '',
          range ? `; sh:nodeKind sh:IRI ; sh:class ${range}` : '',
          literal ? `; sh:or ( ${any(literal)} )` : '',
          iri ? '; sh:nodeKind sh:IRI' : '',
          '] .',
        ].join(' '));
      }
    }
  }
  return new Store(new Parser().parse(lines.join('\n')));
}

async function canonize(quads) {
  const writer = new Writer({ format: 'N-Quads' });
  writer.addQuads(quads);
  const nquads = await new Promise((resolve, reject) => writer.end((error, result) => (error ? reject(error) : resolve(result))));
  return jsonld.canonize(nquads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' });
}

function rdfXml(text) {
  return new Promise((resolve, reject) => {
    const quads = [];
    const parser = new RdfXmlParser({ strict: true });
    parser.on('data', (quad) => quads.push(quad)).on('error', reject).on('end', () => resolve(quads));
    parser.end(text);
  });
}

async function refuse(url) {
  throw new Error(`the context of the catalogue is inside, but ${url} was asked for`);
}

async function text(url) {
  const response = await fetch(url);
  assert.equal(response.status, 200, url);
  return response.text();
}
