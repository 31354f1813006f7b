namespace Registry.Domain.Commemorations.Guests;

/// <summary>How an answer came.</summary>
public enum AnswerManner
{
    /// <summary>By the personal link.</summary>
    Link,

    /// <summary>By the buttons of a calendar program (RFC 6047).</summary>
    Calendar,

    Phone,
    Paper,
    InPerson,
    Mail,
}
