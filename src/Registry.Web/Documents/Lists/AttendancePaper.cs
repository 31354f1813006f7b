namespace Registry.Web.Documents.Lists;

/// <summary>A sheet on which those who come sign (danh sách ký nhận).</summary>
public sealed record AttendancePaper(ListHead Head, AttendanceOccasion Occasion, IReadOnlyList<AttendanceRow> Rows);

/// <summary>What people come to, as the sheet says it.</summary>
/// <param name="Name">"Đại biểu dự họp mặt kỷ niệm 65 năm …".</param>
/// <param name="When">The day and the place as they are announced.</param>
/// <param name="Blank">Lines for those nobody expected.</param>
public sealed record AttendanceOccasion(string Name, string? When, int Blank = 0);

/// <param name="Unit">Post, branch, where the person works.</param>
public sealed record AttendanceRow(string Name, string? Unit);
