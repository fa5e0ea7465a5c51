using System.Text.Json;
using StateOfAi.Data.Consumers;

namespace StateOfAi.Data.Tests;

/// <summary>Programs that people read citations with. Each gives what it has read as items of CSL-JSON.</summary>
internal static class CitationReader
{
    private const string Python = "/usr/bin/python3";

    private const string Pybtex =
        """
        import calendar, json, sys
        from pybtex.database import parse_file
        from pybtex.richtext import Text

        # Its decoder leaves the sign for formulas to those who print them.
        text = lambda latex: str(Text.from_latex(latex)).replace("\\$", "$")
        join = lambda *parts: text(" ".join(part for names in parts for part in names))

        def name(person):
            whole = "".join(person.last_names)
            if whole.startswith("{"):
                return {"literal": text(" ".join(person.last_names))}
            return {
                "family": join(person.prelast_names, person.last_names),
                "given": join(person.first_names, person.middle_names),
                "suffix": join(person.lineage_names),
            }

        def issued(fields):
            month = fields.get("month")
            parts = [fields.get("year"), month and list(calendar.month_name).index(month), fields.get("day")]
            return {"date-parts": [[int(part) for part in parts if part]]}

        def accessed(fields):
            return {"date-parts": [[int(part) for part in fields.get("urldate", "").split("-") if part]]}

        def item(key, entry):
            fields = entry.fields
            holder = fields.get("journal") or fields.get("institution") or fields.get("howpublished")
            return {
                "id": key, "title": text(fields["title"]), "author": [name(person) for person in entry.persons.get("author", [])],
                "publisher": text(holder), "issued": issued(fields), "accessed": accessed(fields),
                "URL": fields.get("url"), "DOI": fields.get("doi"), "genre": text(fields.get("type", "")),
            }

        print(json.dumps([item(key, entry) for key, entry in parse_file(sys.argv[1], "bibtex").entries.items()]))
        """;

    private const string CiteProc =
        """
        import json, sys
        from citeproc.source.json import CiteProcJSON

        def date(value):
            return {"date-parts": [[value[part] for part in ("year", "month", "day") if part in value]]} if value else None

        def item(reference):
            texts = ("title", "publisher", "container_title", "URL", "DOI", "genre")
            read = {text.replace("_", "-"): str(reference[text]) for text in texts if text in reference}
            return {
                "id": reference.key, "type": reference.type, "author": [dict(name) for name in reference.get("author", [])],
                "issued": date(reference.get("issued")), "accessed": date(reference.get("accessed")), **read,
            }

        with open(sys.argv[1], encoding="utf-8") as file:
            print(json.dumps([item(reference) for reference in CiteProcJSON(json.load(file)).values()]))
        """;

    /// <summary>Reads a text with a program by its name. Skips the running test where that program is not installed.</summary>
    internal static async Task<JsonElement[]> ReadAsync(string reader, string text)
    {
        (string Program, string[] Arguments) = reader switch
        {
            "pybtex" => PythonOf("pybtex", Pybtex),
            "citeproc-py" => PythonOf("citeproc", CiteProc),
            "pandoc, of BibTeX" => Pandoc("bibtex"),
            _ => Pandoc("csljson"),
        };
        string file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
            string read = await Command.RunAsync(Program, [.. Arguments, file], new Dictionary<string, string> { ["PYTHONUTF8"] = "1" });
            return [.. JsonDocument.Parse(read).RootElement.EnumerateArray()];
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static (string, string[]) PythonOf(string module, string script)
    {
        Assert.SkipUnless(Directory.Exists($"/usr/lib/python3/dist-packages/{module}"), $"The Python module {module} is not installed.");
        return (Python, ["-c", script]);
    }

    private static (string, string[]) Pandoc(string format)
    {
        Assert.SkipUnless(Command.IsOnPath("pandoc"), "pandoc is not installed.");
        return ("pandoc", ["--from", format, "--to", "csljson"]);
    }
}
