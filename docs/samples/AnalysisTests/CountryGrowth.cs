/// <summary>How much the value of a country's AI unicorns grew.</summary>
public sealed record CountryGrowth(Country Country, Growth Growth);
