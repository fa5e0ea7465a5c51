using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace StateOfAi.Data.Testing;

/// <summary>
/// Creates placeholders for required fields that were omitted. Never figures: nobody should mistake a placeholder for a real number.
/// </summary>
internal static class MadeUp
{
    private const string Year = "2023";

    /// <summary>The fields of a row, including placeholders for required ones.</summary>
    /// <param name="shape">The table.</param>
    /// <param name="row">The fields that were set.</param>
    /// <param name="place">The position of the row in the table, from 1.</param>
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
        // A date needs a date basis.
        if (shape.RowType == typeof(Source) && row.Has("date") && !row.Has("dateBasis"))
            yield return new("dateBasis", DateBasis.Known);
        // An access date needs a reading.
        if (shape.RowType == typeof(Source) && !row.Has("reading"))
            yield return new("reading", row.Has("accessed") ? SourceReading.FirstHand : SourceReading.NotRead);
        foreach (KeyValuePair<string, object?> said in row.Fields)
            yield return said;
    }

    private static object? Value(TableShape shape, RowDraft row, RowField field, string property, int place) => field.Type switch
    {
        _ when field.Name == "id" => null,
        _ when field == RowField.Sources => field.Read("A source"),
        // A name or title defaults to the label.
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
        // The facts that contradict each other are the point of a conflict, so they have no placeholder.
        _ when field.ItemType is { } item && item.IsSubclassOf(typeof(Row)) && item != typeof(Fact) => field.Read(Words(property)),
        _ => null,
    };

    /// <summary>
    /// Whether a row needs no sources: a source itself, or a fact, erratum or conflict, which have other fields for them.
    /// </summary>
    private static bool HasProvenanceOfItsOwn(Type type) =>
        type == typeof(Source) || type == typeof(Fact) || type == typeof(Erratum) || type == typeof(Conflict);

    /// <summary>The words of a name: <c>Announced by</c> for <c>AnnouncedBy</c>.</summary>
    private static string Words(string name) =>
        string.Concat(
            name.Select((letter, i) => i > 0 && char.IsUpper(letter) && !char.IsUpper(name[i - 1])
                ? " " + char.ToLowerInvariant(letter)
                : letter.ToString()));
}
