namespace StateOfAi.Data;

/// <summary>How much a product of an AI company, or all its products, were used on one day: users, tokens or messages.</summary>
/// <remarks>
/// Daily, weekly and monthly users, and users who pay, are different things; together with the product they are the scope, so that a series
/// never mixes them.
/// </remarks>
[Row]
public sealed partial class CompanyUsage : CompanyFigure, IObserved
{
    /// <summary>The company.</summary>
    public required partial Organization Organization { get; init; }

    /// <summary>The product or the group of products, as the dataset names it.</summary>
    public required string ProductName { get; init; }

    /// <summary>The product; <see langword="null"/> if <see cref="ProductName"/> is a group, or not in the list of products.</summary>
    public partial Product? Product { get; init; }

    /// <summary>The day.</summary>
    public required TimePeriod Period { get; init; }

    /// <summary>Number of active users in the time <see cref="ActiveIn"/>; <see langword="null"/> if it is not stated.</summary>
    [Main]
    [Measures(nameof(FigureKind.Users))]
    public Figure? ActiveUsers { get; init; }

    /// <summary>The time in which the users were active; <see langword="null"/> if no users are stated.</summary>
    public UsagePeriod? ActiveIn { get; init; }

    /// <summary>Whether only users who pay are counted.</summary>
    public bool CountsOnlyPayers { get; init; }

    /// <summary>Whether the publisher leaves it out of its chart.</summary>
    public bool IsLeftOutOfChart { get; init; }

    /// <summary>Number of tokens per day; <see langword="null"/> if it is not stated.</summary>
    [Measures(nameof(FigureKind.Tokens))]
    public Figure? DailyTokens { get; init; }

    /// <summary>Number of messages per day; <see langword="null"/> if it is not stated.</summary>
    [Measures(nameof(FigureKind.Messages))]
    public Figure? DailyMessages { get; init; }

    PartialDate? IObserved.Vintage => Dataset?.Vintage;

    Figure? IObserved.Value => ActiveUsers;

    string? IObserved.Scope =>
        $"{ProductName}{(ActiveIn is { } time ? $", {Words.InProse(time)}" : "")}{(CountsOnlyPayers ? ", paying" : "")}";
}
