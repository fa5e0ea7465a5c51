using System.Text.Json;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>
/// Organizations, people, chips and products: each is there once, for something, with what sums by vendor, owner or country need.
/// </summary>
public sealed class EntityTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;

    private static readonly Row[] Entities = [.. Catalog.Organizations, .. Catalog.People, .. Catalog.Chips, .. Catalog.Products];

    // Who names whom: the table and the field of the row that does, and the id it names.
    private static readonly (string Table, string Field, string Id)[] Mentions =
    [
        .. from row in EmbeddedJson.Rows
           where row.Table is not "corrections"
           from field in row.Json.EnumerateObject()
           where field.Name is not ("id" or "label" or "note" or "facts" or "sources")
           from text in Texts(field.Value)
           where Entities.Any(entity => entity.Id == text) && text != row.Json.GetProperty("id").GetString()
           select (row.Table, field.Name, text),
    ];

    private static readonly HashSet<(string Table, string Field)> SharedOut =
    [
        ("genai-rounds", "organization"), ("funding-rounds", "organization"), ("contracted-power", "organization"),
        ("annual-capex", "organization"), ("quarterly-capex", "organization"), ("capex-totals", "organizations"), ("chips", "vendor"),
        ("gpu-fleets", "operators"), ("a100-clusters", "operator"), ("announced-h100-clusters", "operators"),
        ("compute-clusters", "operators"),
    ];

    private const string NoPage = "no page that states its country was read";

    // Whoever reads such a page gives the row its country and takes the entry away.
    private static readonly Dictionary<string, string> WithoutCountry = new()
    {
        ["org.a16z"] = NoPage,
        ["org.adept"] = NoPage,
        ["org.air-street-capital"] = NoPage,
        ["org.andromeda"] = NoPage,
        ["org.apollo-go"] = NoPage,
        ["org.arcee-ai"] = NoPage,
        ["org.associated-press"] = NoPage,
        ["org.bigcode"] = "its members are from many countries",
        ["org.bigscience"] = "its members are from many countries",
        ["org.biren"] = NoPage,
        ["org.cb-insights"] = NoPage,
        ["org.cohere-for-ai"] = NoPage,
        ["org.cruise"] = NoPage,
        ["org.crunchbase"] = NoPage,
        ["org.cuhk-shenzhen"] = NoPage,
        ["org.czi"] = NoPage,
        ["org.deepmind"] = "Epoch AI gives the United Kingdom for DeepMind, but the United States for Google DeepMind",
        ["org.discord"] = NoPage,
        ["org.european-union"] = "it is a union of countries",
        ["org.exscientia"] = NoPage,
        ["org.github"] = NoPage,
        ["org.hpe"] = NoPage,
        ["org.hygon"] = NoPage,
        ["org.ideogram"] = NoPage,
        ["org.iluvatar"] = NoPage,
        ["org.imbue"] = "Epoch AI lists its cluster in the United States; " + NoPage,
        ["org.kunlunxin"] = NoPage,
        ["org.metax"] = NoPage,
        ["org.moore-threads"] = NoPage,
        ["org.mosaicml"] = NoPage,
        ["org.nudt"] = NoPage,
        ["org.ornl"] = NoPage,
        ["org.pezy"] = NoPage,
        ["org.scaleway"] = NoPage,
        ["org.servicenow"] = NoPage,
        ["org.shanghai-jiao-tong-university"] = NoPage,
        ["org.shutterstock"] = NoPage,
        ["org.skild-ai"] = NoPage,
        ["org.snowflake"] = NoPage,
        ["org.stack-overflow"] = NoPage,
        ["org.sunway"] = NoPage,
        ["org.typeface"] = NoPage,
        ["org.typesafe"] = NoPage,
        ["org.uizard"] = NoPage,
        ["org.voltage-park"] = "Epoch AI lists its clusters in the United States; " + NoPage,
        ["org.waymo"] = NoPage,
        ["org.wayve"] = NoPage,
    };

    [Fact]
    public void Each_is_named_by_another_row_or_holds_a_fact() => Assert.Empty(
        Entities.Where(row => row.Provenance.Facts.Count == 0).Select(row => row.Id).Except(Mentions.Select(mention => mention.Id)));

    [Fact]
    public void No_two_organizations_people_chips_or_products_share_a_name_or_alias()
    {
        Assert.Empty(Shared(Catalog.Organizations, row => [row.Name, row.Label, .. row.Aliases, .. row.Names.Select(name => name.Name)]));
        Assert.Empty(Shared(Catalog.People, row => [row.Name, row.Label, .. row.Aliases]));
        Assert.Empty(Shared(Catalog.Chips, row => [row.Name, row.Label]));
        Assert.Empty(Shared(Catalog.Products, row => [row.Name, row.Label, .. row.Aliases]));
    }

    [Fact]
    public void No_organization_is_its_own_owner_by_way_of_others() => Assert.All(
        Catalog.Organizations, row => Assert.DoesNotContain(row, Owners(row).Take(Catalog.Organizations.Count)));

    [Fact]
    public void Only_who_has_an_owner_has_it_since() =>
        Assert.Empty(Catalog.Organizations.Where(row => row.ParentSince is not null && row.Parent is null).Select(row => row.Id));

    [Fact]
    public void Chips_of_one_family_have_one_vendor()
    {
        Assert.Empty(
            Catalog.Chips.Where(chip => chip.ExportVariantOf is { } original && original.Vendor != chip.Vendor).Select(chip => chip.Id));
        Assert.Empty(
            from family in Catalog.Chips
            where family is { Scope: ChipScope.Family, Vendor: not null }
            from chip in Catalog.Chips
            where chip.Vendor != family.Vendor
            where Regex.IsMatch(chip.Label, $@"\b{Regex.Escape(family.Name)}\b", RegexOptions.CultureInvariant)
            select $"{chip.Id} is of {family.Id}");
    }

    [Fact]
    public void Dates_of_chips_are_as_the_errata_of_their_facts_correct_them() => Assert.Empty(
        from chip in Catalog.Chips
        from erratum in chip.Provenance.Errata
        where erratum.CorrectPeriod is { } right && chip.Details.Select(detail => detail.Date).Append(chip.Announced).OfType<PartialDate>()
            .Any(date => !TimePeriod.AsOf(date).Overlaps(right))
        select $"{chip.Id} contradicts {erratum.Id}");

    [Fact]
    public void Who_has_a_share_or_rows_in_two_tables_has_a_country_or_a_reason_why_not()
    {
        var needed =
            from mention in Mentions
            where mention.Id.StartsWith("org.", StringComparison.Ordinal) && mention.Table is not ("organizations" or "corrections")
            group (mention.Table, mention.Field) by mention.Id into places
            where places.Any(SharedOut.Contains) || places.Select(place => place.Table).Distinct().Count() > 1
            select places.Key;

        Assert.Empty(needed.Where(id => Catalog.Organizations[id].Country is null).Except(WithoutCountry.Keys));
        Assert.All(WithoutCountry.Keys, id => Assert.Null(Catalog.Organizations[id].Country));
    }

    [Theory]
    [InlineData("org.habana")]
    [InlineData("org.gradio")]
    [InlineData("org.jcdecaux")]
    [InlineData("product.uizard")]
    public void What_stood_for_nothing_or_for_another_is_gone(string id) => Assert.DoesNotContain(Entities, row => row.Id == id);

    private static IEnumerable<string> Shared<T>(IEnumerable<T> rows, Func<T, IEnumerable<string>> names)
        where T : Row => rows
        .SelectMany(row => names(row).Distinct(StringComparer.OrdinalIgnoreCase))
        .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
        .Where(name => name.Count() > 1)
        .Select(name => name.Key);

    private static IEnumerable<Organization> Owners(Organization row)
    {
        for (Organization? owner = row.Parent; owner is not null; owner = owner.Parent)
            yield return owner;
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(field => Texts(field.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
