namespace StateOfAi.Data.Queries.Tests;

/// <summary>A key that is stored as a number.</summary>
public enum Level
{
    Low = 1,
    High = 2,
}
