namespace Registry.Domain.Programmes.Reading;

/// <summary>Who signed and by what authority: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".</summary>
/// <param name="Authorities">The lines that begin with TM., KT., TL., TUQ. or Q.</param>
public sealed record ReadSignature(IReadOnlyList<string> Authorities, string? Post, string? Name, TextSpan Span, Confidence Confidence = Confidence.Sure);
