using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace StateOfAi.Data.Tests;

/// <summary>Writes the page of a dataset from what the dataset states and from the documentation of its row type.</summary>
internal static partial class DatasetPage
{
    private const int MostRows = 3;

    private static readonly Dictionary<string, string> Summaries = XDocument
        .Load(Path.Combine(AppContext.BaseDirectory, "StateOfAi.Data.xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, member => Text(member.Element("summary")));

    internal static string FileOf(IDataset dataset) => $"docs/data/{dataset.Name}.md";

    internal static string Of(IDataset dataset, IStateOfAiCatalog catalog)
    {
        Row[] rows = [.. dataset.Latest.Rows];
        Type type = dataset.Latest.GetType().GenericTypeArguments[0];
        string property = PropertyOf(dataset, catalog);
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture,
            $"# {dataset.Title}\n\n{dataset.Description} `catalog.Datasets.{property}`, {Count(rows.Length, "row")} of `{type.Name}`.\n\n");
        page.Append("| | |\n| --- | --- |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Covers | {dataset.Coverage} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Trust | {Words(dataset.Trust.ToString())}. {dataset.TrustNote} |\n");
        page.Append(CultureInfo.InvariantCulture,
            $"| {(dataset.Vintages.Count == 1 ? "Vintage" : "Vintages")} | "
                + $"{string.Join(", ", dataset.Vintages.Select(vintage => $"{vintage} "
                + $"({Count(dataset.OfVintage(vintage).Rows.Count, "row")})"))} |\n");
        if (dataset.Through is { } through)
            page.Append(CultureInfo.InvariantCulture, $"| Through | {through} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| Checked | {dataset.Checked}. {dataset.CheckNote} |\n");
        page.Append(CultureInfo.InvariantCulture, $"| License | {dataset.License} |\n| Credit | {dataset.Credit} |\n\n");
        page.Append("## Fields\n\n| field | type | description |\n| --- | --- | --- |\n");
        foreach (PropertyInfo field in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            page.Append(CultureInfo.InvariantCulture,
                $"| `{field.Name}` | {TypeName(field)} | {Summaries.GetValueOrDefault($"P:{type.FullName}.{field.Name}", "")} |\n");
        page.Append("\nEvery row also has an id, a label and sources, and may have details and a note.\n\n## First rows\n\n");
        foreach (Row row in rows.Take(MostRows))
            page.Append(CultureInfo.InvariantCulture, $"- `{row.Id}`: {row}\n");
        page.Append("\n## Sources\n\n");
        foreach (IGrouping<Source, Row> source in dataset.Vintages.SelectMany(vintage => dataset.OfVintage(vintage).Rows)
            .SelectMany(row => row.Provenance.Sources, (row, source) => (row, source)).GroupBy(pair => pair.source, pair => pair.row))
            page.Append(CultureInfo.InvariantCulture, $"- {source.Key.Label}: {Count(source.Count(), "row")}\n");
        Reconciliation[] sums = [.. catalog.Datasets.Reconcile().Where(sum => sum.Row.Dataset?.Dataset == dataset.Name)];
        if (sums.Length > 0)
        {
            page.Append(CultureInfo.InvariantCulture,
                $"\n## Checks\n\n{Count(sums.Length, "total")} compared with their parts; "
                    + $"{sums.Count(sum => sum.KnownDifference is null)} agree.\n");
            foreach (Reconciliation known in sums.Where(sum => sum.KnownDifference is not null))
                page.Append(CultureInfo.InvariantCulture, $"\n- {known}");
            page.Append(Array.Exists(sums, sum => sum.KnownDifference is not null) ? "\n" : "");
        }

        Conflict[] conflicts = [
            .. dataset.Vintages.SelectMany(vintage => dataset.OfVintage(vintage).Rows).SelectMany(row => catalog.GetConflictsOf(row.Id))
                .Distinct()];
        if (conflicts.Length > 0)
        {
            page.Append("\n## Conflicts\n\n");
            foreach (Conflict conflict in conflicts)
                page.Append(CultureInfo.InvariantCulture, $"- `{conflict.Id}`: {string.Join("; ", conflict.Sides)}. {conflict.Why}\n");
        }

        return page.ToString();
    }

    /// <summary>The line of a dataset in the list of all.</summary>
    internal static string LineOf(IDataset dataset, IStateOfAiCatalog catalog) =>
        string.Create(CultureInfo.InvariantCulture,
            $"| [{dataset.Title}]({dataset.Name}.md) | `{PropertyOf(dataset, catalog)}` | {dataset.Latest.Rows.Count:N0} | "
                + $"{Words(dataset.Trust.ToString()).ToLowerInvariant()} |");

    private static string PropertyOf(IDataset dataset, IStateOfAiCatalog catalog) => typeof(DatasetCollection).GetProperties()
        .Single(candidate =>
            candidate.GetIndexParameters().Length == 0 && ReferenceEquals(candidate.GetValue(catalog.Datasets), dataset)).Name;

    private static string Count(int number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {what}{(number == 1 ? "" : "s")}");

    private static string Words(string name) =>
        Capital().Replace(name, " $0").Trim() is var words ? words[..1] + words[1..].ToLowerInvariant() : "";

    private static string TypeName(PropertyInfo field)
    {
        Type type = Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType;
        bool isNullable = type != field.PropertyType || new NullabilityInfoContext().Create(field).ReadState is NullabilityState.Nullable;
        string name = type.IsGenericType
            ? $"list of {type.GenericTypeArguments[0].Name}"
            : type == typeof(string) ? "text" : type == typeof(int) ? "integer" : type == typeof(bool) ? "yes or no" : type.Name;
        return isNullable ? $"{name}, optional" : name;
    }

    private static string Text(XElement? summary) =>
        summary is null ? "" : Spaces().Replace(string.Concat(summary.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
            XElement see when (see.Attribute("langword") ?? see.Attribute("cref") ?? see.Attribute("name")) is { } name =>
                $"`{name.Value.Split('.')[^1].Split('(')[0]}`",
            XElement other => other.Value,
            _ => "",
        })), " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("(?<!^)[A-Z]")]
    private static partial Regex Capital();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
