using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Generators;

/// <summary>What can be wrong with a declaration. Each is an error: the code that would follow from it does not exist.</summary>
internal static class Diagnostics
{
    internal static readonly DiagnosticDescriptor NotPartial = New(
        1, "Not partial", "'{0}' is not partial, so nothing can be added to it; declare it partial");

    internal static readonly DiagnosticDescriptor UnreadableType = New(
        2, "Type cannot be read", "'{0}' is of the type '{1}', which no row is read from; "
        + "expected a text, int, bool, enumeration, figure, period, date, country, optional unit, row, part of a row, "
        + "or a read-only list of texts, countries, rows or parts");

    internal static readonly DiagnosticDescriptor NeedsBacking = New(
        3, "Reference or list not partial",
        "'{0}' holds rows or a list, whose references and copies are generated; declare the property partial");

    internal static readonly DiagnosticDescriptor NoKind = New(
        4, "Figure without a kind",
        "'{0}' is a figure and does not say what it measures; add [Measures], [MeasuredBy] or [MeasuresAnything]");

    internal static readonly DiagnosticDescriptor UnknownKind = New(
        5, "Unknown kind", "'{0}' measures '{1}', which is no static property of FigureKind");

    internal static readonly DiagnosticDescriptor UnknownMeasure = New(
        6, "Unknown measure", "'{0}' is measured by '{1}', which is no property declared before it");

    internal static readonly DiagnosticDescriptor KindOfNoFigure = New(
        7, "Kind of what is no figure", "'{0}' is no figure, so it measures nothing; remove the attribute");

    internal static readonly DiagnosticDescriptor DuplicateField = New(
        8, "Duplicate field", "'{0}' and '{1}' are both the field '{2}' of data files");

    internal static readonly DiagnosticDescriptor SecondMain = New(
        9, "Second main figure", "'{0}' and '{1}' are both marked [Main]; a row has one figure that is meant when only the row is named");

    internal static readonly DiagnosticDescriptor NoTable = New(
        10, "Not a table or dataset", "'{0}' is of the type '{1}'; expected {2}");

    internal static readonly DiagnosticDescriptor NoSummary = New(
        11, "Table without a summary", "'{0}' has no <summary>, which is what the table says it holds");

    private static DiagnosticDescriptor New(int number, string title, string message) =>
        new($"SOAI{number:000}", title, message, "StateOfAi.Data", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
