namespace StateOfAi.Data;

/// <content>Checks of formats.</content>
public sealed partial class TableView
{
    /// <summary>Checks that a column has values of the kind that a format is for, and that they support it.</summary>
    /// <remarks>The first such value decides, so that other cells are not created before they are shown.</remarks>
    /// <exception cref="FormatException">They do not.</exception>
    internal void CheckFormat(int column, string? format)
    {
        if (format is null)
            return;
        bool isOfNumbers = NumberFormat.Is(format), isEmpty = true;
        foreach (object value in _made.SelectMany(row => row[column] is object?[] list ? list : [row[column]]).OfType<object>())
        {
            isEmpty = false;
            if (!CellText.Takes(value, isOfNumbers))
                continue;
            try
            {
                _ = CellText.Of(value, withUnit: true, format);
                return;
            }
            catch (FormatException e)
            {
                throw new FormatException($"The column '{_declared[column].Name}' cannot be written: {e.Message}", e);
            }
        }

        if (!isEmpty)
            throw new FormatException($"The column '{_declared[column].Name}' has no numbers{(isOfNumbers ? "" : " or dates")} that the "
                + $"format '{format}' could change. {ColumnsOfNumbers()}");
    }

    private string ColumnsOfNumbers() =>
        string.Join(", ",
            Columns.Where(column => column.Alignment is Alignment.Right).Select(column => column.Name)) is { Length: > 0 } names
            ? $"The columns of numbers are: {names}."
            : "The table has no column of numbers.";
}
