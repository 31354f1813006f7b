namespace Registry.Domain.Days.Expressions;

/// <summary>Which part of a quarter, month or year is meant.</summary>
public enum TimePart
{
    Whole,

    /// <summary>Đầu.</summary>
    Early,

    /// <summary>Giữa.</summary>
    Middle,

    /// <summary>Cuối.</summary>
    Late,
}
