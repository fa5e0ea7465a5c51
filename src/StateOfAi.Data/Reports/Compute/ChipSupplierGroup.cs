namespace StateOfAi.Data;

/// <summary>Whose chips contracted compute is to be made of.</summary>
public enum ChipSupplierGroup
{
    /// <summary>NVIDIA.</summary>
    Nvidia,

    /// <summary>All others together.</summary>
    Other,
}
