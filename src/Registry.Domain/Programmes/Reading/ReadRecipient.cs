namespace Registry.Domain.Programmes.Reading;

/// <summary>A line of "Nơi nhận".</summary>
/// <param name="Note">"báo cáo", "b/c", "Phòng GD-ĐT gửi".</param>
/// <param name="IsArchive">The line "Lưu: VT, …".</param>
public sealed record ReadRecipient(string Name, string? Note, bool IsArchive, TextSpan Span);
