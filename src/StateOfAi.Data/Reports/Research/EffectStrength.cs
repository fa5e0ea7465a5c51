namespace StateOfAi.Data;

/// <summary>How strong an effect is called in words. It is the wording of the report, not the result of a statistical test.</summary>
public enum EffectStrength
{
    /// <summary>Called slight or small.</summary>
    Slight,

    /// <summary>Called significant, without a number and without a level of significance.</summary>
    Significant,

    /// <summary>Called strong or large.</summary>
    Strong,
}
