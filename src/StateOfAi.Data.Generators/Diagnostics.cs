using Microsoft.CodeAnalysis;

namespace StateOfAi.Data.Generators;

/// <summary>Problems with a declaration. Each is an error, because the code that would be generated for it is missing.</summary>
internal static class Diagnostics
{
    internal static readonly DiagnosticDescriptor NotPartial = New(
        1, "Not partial", "'{0}' is not partial, so no code can be generated for it; declare it partial");

    internal static readonly DiagnosticDescriptor UnreadableType = New(
        2, "Type cannot be read", "'{0}' has the type '{1}', which cannot be read from a row; "
            + "expected a string, int, bool, enumeration, figure, period, date, country, optional unit, row, part of a row, "
            + "or a read-only list of strings, countries, rows or parts");

    internal static readonly DiagnosticDescriptor NeedsBacking = New(
        3, "Reference or list not partial",
        "'{0}' refers to rows or is a list, for which code is generated; declare the property partial");

    internal static readonly DiagnosticDescriptor NoKind = New(
        4, "Figure without a kind",
        "'{0}' is a figure but does not say what it measures; add [Measures], [MeasuredBy] or [MeasuresAnything]");

    internal static readonly DiagnosticDescriptor UnknownKind = New(
        5, "Unknown kind", "'{0}' measures '{1}', which is not a static property of FigureKind");

    internal static readonly DiagnosticDescriptor UnknownMeasure = New(
        6, "Unknown measure", "'{0}' is measured by '{1}', which is not a property declared before it");

    internal static readonly DiagnosticDescriptor KindOfNoFigure = New(
        7, "Kind without a figure", "'{0}' is not a figure, so it measures nothing; remove the attribute");

    internal static readonly DiagnosticDescriptor DuplicateField = New(
        8, "Duplicate field", "'{0}' and '{1}' both have the name '{2}' in data files");

    internal static readonly DiagnosticDescriptor SecondMain = New(
        9, "Second main figure", "'{0}' and '{1}' are both marked [Main]; a row has only one main figure");

    internal static readonly DiagnosticDescriptor NoTable = New(
        10, "Not a table or dataset", "'{0}' has the type '{1}'; expected {2}");

    internal static readonly DiagnosticDescriptor NoSummary = New(
        11, "Table without a summary", "'{0}' has no <summary>, which becomes the description of the table");

    private static DiagnosticDescriptor New(int number, string title, string message) =>
        new($"SOAI{number:000}", title, message, "StateOfAi.Data", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
