using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Testing;

/// <summary>
/// Makes up what must stand in a row and was not said. Never a figure: a number that nobody gave would pass for one that somebody did.
/// </summary>
internal static class MadeUp
{
    private const string Year = "2023";

    /// <summary>The fields of a row with those that must be there.</summary>
    /// <param name="shape">The table.</param>
    /// <param name="row">What was said.</param>
    /// <param name="place">Its place in the table, from 1.</param>
    internal static IEnumerable<KeyValuePair<string, object?>> Complete(TableShape shape, RowDraft row, int place)
    {
        foreach (PropertyInfo property in RowField.SettableOf(shape.RowType)
            .Where(property => property.IsDefined(typeof(RequiredMemberAttribute))))
        {
            var field = RowField.Of(shape.RowType, property);
            if (!row.Has(field.Name) && Value(shape, row, field, property.Name, place) is { } value)
                yield return new(field.Name, value);
        }

        if (!row.Has("facts") && !row.Has("sources") && !HasProvenanceOfItsOwn(shape.RowType))
            yield return new(RowField.Sources.Name, RowField.Sources.Read("A source"));
        // A date and how it is known go together.
        if (shape.RowType == typeof(Source) && row.Has("date") && !row.Has("dateBasis"))
            yield return new("dateBasis", DateBasis.Known);
        // So do a day of reading and what was read.
        if (shape.RowType == typeof(Source) && !row.Has("reading"))
            yield return new("reading", row.Has("accessed") ? SourceReading.FirstHand : SourceReading.NotRead);
        foreach (KeyValuePair<string, object?> said in row.Fields)
            yield return said;
    }

    private static object? Value(TableShape shape, RowDraft row, RowField field, string property, int place) => field.Type switch
    {
        _ when field.Name == "id" => null,
        _ when field == RowField.Sources => field.Read("A source"),
        // What is called something is labeled so.
        { } type when type == typeof(string) && property is "Name" or "Title" or "Publisher" && row.Label is { } label => label,
        { } type when type == typeof(string) =>
            $"{Words(property is nameof(Row.Label) ? shape.RowType.Name : property)} {place.ToString(CultureInfo.InvariantCulture)}",
        { } type when type == typeof(int) =>
            property is nameof(ReportEdition.Year) or nameof(Prediction.Edition) or nameof(GradedPrediction.GradedIn)
                ? int.Parse(Year, CultureInfo.InvariantCulture)
                : place,
        { IsEnum: true } type => Enum.GetValues(type).GetValue(0),
        { } type when type == typeof(TimePeriod) || type == typeof(PartialDate) => Year,
        { } type when type == typeof(Country) => "US",
        { } type when type.IsSubclassOf(typeof(Row)) => new NamedRow(type, Words(property)),
        // Which facts contradict each other is what a conflict is about.
        _ when field.ItemType is { } item && item.IsSubclassOf(typeof(Row)) && item != typeof(Fact) => field.Read(Words(property)),
        _ => null,
    };

    /// <summary>Sources need none; facts, errata and conflicts have theirs by other fields.</summary>
    private static bool HasProvenanceOfItsOwn(Type type) =>
        type == typeof(Source) || type == typeof(Fact) || type == typeof(Erratum) || type == typeof(Conflict);

    /// <summary>The words of a name: <c>Announced by</c> of <c>AnnouncedBy</c>.</summary>
    private static string Words(string name) =>
        string.Concat(
            name.Select((letter, i) => i > 0 && char.IsUpper(letter) && !char.IsUpper(name[i - 1])
                ? " " + char.ToLowerInvariant(letter)
                : letter.ToString()));
}
