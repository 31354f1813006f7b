namespace Registry.Domain.Programmes.Reading;

/// <summary>What an item of a plan is.</summary>
public enum ReadItemKind
{
    /// <summary>Hoạt động: something that takes place, with its time and those who do it.</summary>
    Activity,

    /// <summary>Nhiệm vụ, giải pháp: what is to be striven for.</summary>
    Task,

    /// <summary>What one unit is charged with where the paper says how it is carried out.</summary>
    Duty,

    /// <summary>Prose: purpose, requirements, introductions.</summary>
    Prose,
}
