namespace StateOfAi.Data;

/// <summary>The ids of the data rules, as they appear in findings; <c>docs/data/README.md</c> describes each.</summary>
internal static class RuleId
{
    // Files.
    internal const string ExistingFile = "existing-file";
    internal const string KnownFile = "known-file";
    internal const string ReadableFile = "readable-file";
    internal const string ValidJson = "valid-json";

    // Fields.
    internal const string Type = "type";
    internal const string Required = "required";
    internal const string NotEmpty = "not-empty";
    internal const string KnownProperty = "known-property";
    internal const string UniqueProperty = "unique-property";
    internal const string KnownValue = "known-value";
    internal const string WellFormed = "well-formed";
    internal const string CleanText = "clean-text";
    internal const string UniqueItem = "unique-item";

    // Numbers and units.
    internal const string FigureShape = "figure-shape";
    internal const string OrderedRange = "ordered-range";
    internal const string FractionWithinOne = "fraction-within-one";
    internal const string KnownUnit = "known-unit";
    internal const string KnownCurrency = "known-currency";
    internal const string UnitOfField = "unit-of-field";
    internal const string DetailName = "detail-name";
    internal const string DetailValue = "detail-value";
    internal const string WithinReason = "within-reason";
    internal const string WholeCount = "whole-count";
    internal const string YearWithinReason = "year-within-reason";

    // Ids and references.
    internal const string IdForm = "id-form";
    internal const string UniqueId = "unique-id";
    internal const string UniqueLabel = "unique-label";
    internal const string ExistingReference = "existing-reference";
    internal const string NamesItself = "names-itself";
    internal const string NoCircle = "no-circle";
    internal const string TwoParties = "two-parties";
    internal const string FactHasHome = "fact-has-home";
    internal const string ReportHasSource = "report-has-source";
    internal const string LinksToReport = "links-to-report";

    // Sources and evidence.
    internal const string HasSource = "has-source";
    internal const string HasParts = "has-parts";
    internal const string TwoSides = "two-sides";
    internal const string HasEvidence = "has-evidence";
    internal const string CertaintyEarned = "certainty-earned";
    internal const string ReadingFits = "reading-fits";
    internal const string DateHasBasis = "date-has-basis";
    internal const string KnownLicense = "known-license";
    internal const string UniqueFootnote = "unique-footnote";
    internal const string SeriesPart = "series-part";

    // Dates.
    internal const string DatesInOrder = "dates-in-order";
    internal const string PeriodFits = "period-fits";
    internal const string StatusHasDate = "status-has-date";

    // Rows against rows.
    internal const string OneDefinition = "one-definition";
    internal const string NetWithinGross = "net-within-gross";
    internal const string SumsAgree = "sums-agree";
    internal const string StatementsAgree = "statements-agree";
    internal const string ObservedReference = "observed-reference";

    // Claims.
    internal const string Formula = "formula";
    internal const string ClaimShape = "claim-shape";
}
