using System.Diagnostics.CodeAnalysis;

namespace StateOfAi.Data;

/// <summary>A person, or a group of people known by their work, who went from one place to another.</summary>
public sealed class PersonMove : Row
{
    private readonly Reference<Person> _person;
    private readonly Reference<Organization> _from;
    private readonly Reference<Organization> _to;
    private readonly Reference<Product> _product;
    private readonly Reference<Paper> _paper;

    /// <summary>A move of your own, for tests and for analyses beside the report's.</summary>
    public PersonMove() { }

    [SetsRequiredMembers]
    internal PersonMove(RowReader row) : base(row)
    {
        Who = row.Text("who");
        _person = row.ReferenceOrNone<Person>("person");
        _from = row.ReferenceOrNone<Organization>("from");
        FromRole = row.TextOrNull("fromRole");
        _to = row.ReferenceOrNone<Organization>("to");
        ToRole = row.Text("toRole");
        Period = row.Period("period");
        _product = row.ReferenceOrNone<Product>("product");
        _paper = row.ReferenceOrNone<Paper>("paper");
    }

    /// <summary>Who moved: a name, or words for the group.</summary>
    public required string Who { get; init; }

    /// <summary>The person; <see langword="null"/> for a group.</summary>
    public Person? Person { get => _person.ValueOrNull; init => _person = value; }

    /// <summary>The organization they came from; <see langword="null"/> when the report names none.</summary>
    public Organization? From { get => _from.ValueOrNull; init => _from = value; }

    /// <summary>What they were or did there; <see langword="null"/> when not printed.</summary>
    public string? FromRole { get; init; }

    /// <summary>The organization they went to or founded; <see langword="null"/> when the report names none or there were several.</summary>
    public Organization? To { get => _to.ValueOrNull; init => _to = value; }

    /// <summary>What they became.</summary>
    public required string ToRole { get; init; }

    /// <summary>From the work they are known by, or the earlier post, to the year in which the report finds them in the new one.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>The product they are known by; <see langword="null"/> when the report names none.</summary>
    public Product? Product { get => _product.ValueOrNull; init => _product = value; }

    /// <summary>The paper they are known by; <see langword="null"/> when the report names none.</summary>
    public Paper? Paper { get => _paper.ValueOrNull; init => _paper = value; }

    internal override IEnumerable<string?> SearchTexts => [Who, FromRole, ToRole];
}
