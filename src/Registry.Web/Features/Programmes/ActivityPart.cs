namespace Registry.Web.Features.Programmes;

/// <summary>One activity as a row of its section.</summary>
public sealed record ActivityPart(ProgrammeSheet Sheet, ActivityRow Row, bool MayMove, bool IsFirst, bool IsLast, Func<int, string> NumberOf);
