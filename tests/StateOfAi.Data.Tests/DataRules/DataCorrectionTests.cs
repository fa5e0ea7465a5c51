using System.Globalization;
using System.Text.RegularExpressions;

namespace StateOfAi.Data.Tests;

/// <summary>The list of corrections says what the data and the change log say.</summary>
public sealed partial class DataCorrectionTests
{
    private static readonly IStateOfAiCatalog Catalog = StateOfAiCatalog.Embedded;
    private static readonly CorrectedField[] Changes = [.. Catalog.Corrections.SelectMany(correction => correction.Changes)];
    private static readonly HashSet<string> Ids = [.. Catalog.Tables.SelectMany(table => table.Rows).Select(row => row.Id)];

    public static TheoryData<string, string, string?, string?> FromTheChangeLog => new()
    {
        { "annual-capex.meta-2022", "value", "$31.431B", "$31.186B" },
        { "quarterly-capex.meta-2023-q4", "value", "$7.665B", "$7.592B" },
        { "annual-capex.meta-2020", "gross", null, "$15.163B" },
        { "funding-by-quarter.2024-03.2023-q3", "amount", "$9.5B", "$11.8B" },
        { "investment-by-country.ai-index-2023-china-2013-2022", "amount", "$94.8B", "$95.1B" },
        { "genai-round.xai-2023", "amount", "$135M", "$134.68M" },
        { "genai-round.databricks-2023-09", "valuation", null, "$43B" },
        { "genai-round.baichuan-2023-10", "date", "2023-10", "2023-10-17" },
        { "acquisition-2023.databricks-mosaicml", "stage", "definitiveAgreement", "completed" },
        { "copyright-case.thaler-perlmutter", "decided", "2023", "2023-08-18" },
        { "copyright-case.raw-story-openai", "status", "filed", "dismissed" },
        { "content-deal.reddit-google", "announcedOn", null, "2024-02-22" },
        { "chip-multiple.2023.nvidia-tpu", "period", "2023", "2023-01-01 to 2023-10-12" },
        { "transformer-author.illia-polosukhin", "left", null, "2017" },
        { "erratum.f124", "correct", "about 24%", "up to 24.5%" },
        { "erratum.f382", "correct", "316 unicorns", null },
        { "chip.h800", "announced", null, "2023-03-21" },
        { "policy-action.us-tougher-chip-limits", "status", "considered", "pending" },
    };

    [Theory]
    [MemberData(nameof(FromTheChangeLog))]
    public void What_the_change_log_tells_of_a_field_is_in_the_list(string row, string field, string? from, string? to) =>
        Assert.Contains(Changes, change => change.Rows.Contains(row) && change.Field == field && change.From == from && change.To == to);

    [Fact]
    public void Every_id_erratum_and_amount_that_the_change_log_names_is_in_the_list()
    {
        string[] named = [.. Changes.SelectMany(change => change.Rows.Append(change.To)).OfType<string>()];
        string corrected = SectionOf("### Data corrected"), shape = SectionOf("### The shape");

        Assert.All(RowId().Matches(corrected + shape).Select(match => match.Groups[1].Value),
            id => Assert.Contains(id.EndsWith(".X", StringComparison.Ordinal) ? id[..^1] : id, named));
        Assert.All(FactId().Matches(corrected).Select(match => $"erratum.f{match.Groups[1].Value}"), id => Assert.Contains(id, named));
        Assert.All(Millions().Matches(corrected).Select(match => (Billions(match.Groups[1].Value), Billions(match.Groups[2].Value))),
            pair => Assert.Contains(pair, Changes.Select(change => (change.From, change.To))));
    }

    [Fact]
    public void Rows_that_are_said_to_be_there_are_and_those_that_went_are_not()
    {
        string[] moved = [.. Changes.Where(change => change is { Field: null, To: not null }).SelectMany(change => change.Rows)];

        Assert.All(Changes.Where(change => change is { Field: null, To: not null }),
            change => Assert.Contains(Ids, id => Is(change.To!, id)));
        Assert.All(moved.Where(row => !row.EndsWith('.')), row => Assert.DoesNotContain(row, Ids));
        Assert.All(Changes.Where(change => change.Field is not null).SelectMany(change => change.Rows),
            row => Assert.Contains(Ids, id => Is(row, id)));
    }

    [Fact]
    public void A_field_holds_what_its_correction_says() => Assert.All(
        Changes.Where(change => change is { Field: not null and not "recomputed", To: not null })
            .SelectMany(change => change.Rows.Where(row => !row.EndsWith('.')), (change, row) => (change, row)),
        pair => Assert.Equal(Plain(pair.change.To!), Plain(TextOf(pair.row, pair.change.Field!))));

    [Fact]
    public void Every_correction_is_of_a_version_in_order_and_says_why()
    {
        Version[] versions = [.. Catalog.Corrections.Select(correction => Version.Parse(correction.Version))];

        Assert.Equal(versions.Order(), versions);
        Assert.True(versions[^1] <= Version.Parse(Catalog.DataVersion));
        Assert.All(Catalog.Corrections, correction => Assert.EndsWith(".", correction.Why, StringComparison.Ordinal));
        Assert.Equal("1.2.0", versions[0].ToString());
    }

    private static bool Is(string row, string id) => row.EndsWith('.') ? id.StartsWith(row, StringComparison.Ordinal) : row == id;

    private static string TextOf(string row, string field) =>
        Catalog[row].ToView().Rows.FirstOrDefault(cells => Plain(cells[0].Text) == Plain(field))?[1].Text ?? "none";

    /// <summary>
    /// Data files write <c>partlyDecided</c>, and readers see <c>Partly decided</c>; <c>2023-H1</c> is <c>2023 H1</c> to them.
    /// </summary>
    private static string Plain(string text) =>
        (Figure.TryParse(text, null, out Figure? figure) && figure.Unit == Unit.Usd ? figure.PrintedNumber.ToString() : text)!
            .Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string Billions(string millions) =>
        FormattableString.Invariant($"${decimal.Parse(millions, NumberStyles.Number, CultureInfo.InvariantCulture) / 1000:0.###}B");

    private static string SectionOf(string heading)
    {
        string log = File.ReadAllText(Repository.Path("CHANGELOG.md"));
        return log[log.IndexOf(heading, StringComparison.Ordinal)..].Split("\n### ")[0];
    }

    [GeneratedRegex(@"`((?:org|product|indemnity|financial-metric|usage-metric|market-aggregate|chip-usage)\.[\w.-]+)`")]
    private static partial Regex RowId();

    [GeneratedRegex(@"\bF(\d{3}(?:-\d)?)\b")]
    private static partial Regex FactId();

    [GeneratedRegex(@"\b(\d{1,2},\d{3}) to (\d{1,2},\d{3})\b")]
    private static partial Regex Millions();
}
