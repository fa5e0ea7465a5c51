namespace StateOfAi.Data;

/// <summary>
/// What the amounts of rows measure, for titles: the scope of observations, or the field that all figures come from if the rows have
/// figures in several.
/// </summary>
internal sealed class MeasureOfRows
{
    // Enough to see whether rows of a kind have other figures.
    private const int MostExamined = 100;

    private DataField[]? _fields;
    private int _field;
    private Unit? _unit;
    private int _rows;
    private string? _scope;
    private bool _isUnknown;
    private bool _hasOthers;

    /// <summary>What they measure, as within a sentence; <see langword="null"/> if it is not known or goes without saying.</summary>
    internal string? Name => _isUnknown ? null : _scope ?? (_hasOthers ? InProse(_fields![_field].Heading, _unit) : null);

    /// <summary>Adds the number of a row.</summary>
    internal void Add<TRow>(TRow row, Operand? number)
    {
        if (_isUnknown || number is null)
            return;
        _rows++;
        if (row is IPartOfWhole { ScopeOfWhole: { } scope } observed && ReferenceEquals(observed.Value, number))
            _isUnknown = _fields is not null || (_scope ??= scope) != scope;
        else if (row is not IFields own || _scope is not null || !IsInField(own, number))
            _isUnknown = true;
        else if (!_hasOthers && _rows <= MostExamined)
            _hasOthers = Enumerable.Range(0, own.FieldTable.Length).Any(field => field != _field && own.ValueOf(field) is Figure);
    }

    private bool IsInField(IFields row, Operand number)
    {
        if (_fields is null)
        {
            _fields = row.FieldTable;
            _unit = (number as Figure)?.Unit;
            _field = Array.FindIndex([.. Enumerable.Range(0, _fields.Length)], field => ReferenceEquals(row.ValueOf(field), number));
        }

        return _field >= 0 && row.FieldTable == _fields && ReferenceEquals(row.ValueOf(_field), number);
    }

    /// <summary>A field named like its unit is written like it: GPUs.</summary>
    private static string InProse(string heading, Unit? unit) =>
        unit is not null && unit.Plural.Equals(heading, StringComparison.OrdinalIgnoreCase) ? unit.Plural
        : heading.Length > 1 && char.IsLower(heading[1]) ? char.ToLowerInvariant(heading[0]) + heading[1..]
        : heading;
}
