using System.Collections;

namespace StateOfAi.Data;

/// <summary>The values of cells, and what the cells of a column have in common.</summary>
internal static class CellValue
{
    /// <summary>The value to keep: a copy of a list, and <see langword="null"/> for NaN and empty lists.</summary>
    internal static object? OrMissing(object? value) => value switch
    {
        double number when double.IsNaN(number) => null,
        float number when float.IsNaN(number) => null,
        string or ITabular => value,
        IEnumerable list => list.Cast<object?>().Select(OrMissing).ToArray() is { Length: > 0 } items ? items : null,
        _ => value,
    };

    internal static TableColumn ColumnOf(ViewColumn declared, object?[] values, bool areFields, object?[] measured)
    {
        var calendars = new HashSet<string>();
        Unit? unit = null;
        bool isEmpty = true, areNumbers = true, shareUnit = true;
        foreach (object value in values.OfType<object>())
        {
            CellNumber? number = CellNumber.Of(value);
            isEmpty = false;
            if (value is TimePeriod period)
                calendars.Add(period.Calendar?.Id ?? "");
            areNumbers &= number is not null || IsBareNumber(value);
            if (number is null or { Level: not null })
                shareUnit = false;
            else if (number is { Reason: null })
                (unit, shareUnit) = (unit ?? number.Unit, shareUnit && number.Unit is not null && (unit ?? number.Unit) == number.Unit);
        }

        PeriodForm periods = areFields ? PeriodForm.Full : calendars.Count > 1 ? PeriodForm.Named : PeriodForm.Short;
        Unit? shared = shareUnit ? unit : null;
        bool isNumeric = !isEmpty && areNumbers;
        return new(declared, shared, isNumeric ? Alignment.Right : Alignment.Left, isEmpty,
            isNumeric ? ColumnScale.Of(declared.Format, values, measured, shared, areFields) : new(declared.Format, null), periods);
    }

    internal static bool IsBareNumber(object value) =>
        value is int or double or decimal or long or float or short or byte or sbyte or ushort or uint or ulong;
}
