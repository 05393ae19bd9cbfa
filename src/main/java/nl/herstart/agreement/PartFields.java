package nl.herstart.agreement;

import nl.herstart.platform.yaml.Part;

/** A part of YAML. */
record PartFields(Part part) implements Fields {

    @Override
    public String text(String field) {
        return part.at(field).text();
    }

    /** One that is there and empty was told already, by the reader of YAML. */
    @Override
    public boolean isAbsent(String field) {
        return !part.at(field).isThere();
    }

    @Override
    public void wrong(String field, String words) {
        part.at(field).wrong(words);
    }
}
