using System.Globalization;

namespace StateOfAi.Data.Csv;

/// <summary>The rule for exceptions of functions of the user: each is an error of its row or cell, except cancellation.</summary>
internal static class UserError
{
    /// <summary>Whether an exception is an error of the row; a <see cref="CsvException"/> has its errors already.</summary>
    internal static bool IsOfRow(Exception error) => error is not (OperationCanceledException or CsvException or OutOfMemoryException);

    /// <summary>What to say about it; an exception that does not speak about a text needs its type.</summary>
    internal static string MessageOf(Exception error) => error is FigureFormatException figure
        ? string.Create(CultureInfo.InvariantCulture, $"It is not a figure: at position {figure.Position} {figure.Reason}.")
        : IsAboutText(error) ? error.Message : $"{error.GetType().Name}: {error.Message}";

    /// <summary>What to keep of it: where an exception comes from that does not speak about a text.</summary>
    internal static Exception? CauseOf(Exception error) => IsAboutText(error) ? null : error;

    private static bool IsAboutText(Exception error) => error is FormatException or ArgumentException or OverflowException;
}
